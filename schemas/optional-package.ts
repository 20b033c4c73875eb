/** The loading of an optional package, and one clear error where it is not installed. */
import { TaizhangError } from './errors.js'

/**
 * @param load imports the package, so that the compiler knows its types
 * @throws TaizhangError `package-missing`
 */
export async function loadPackage<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined
    if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') throw thrown
    throw new TaizhangError('package-missing', name, `install it with: npm install ${name}`)
  }
}
