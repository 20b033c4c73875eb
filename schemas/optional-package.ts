/** The loading of optional packages, and one clear error where one is not installed. */
import { TaizhangError } from './errors.js'

/**
 * @param names of the packages that belong together, by which they are installed: `bullmq ioredis`
 * @param load imports them, or what imports them, so that the compiler knows its types
 * @throws TaizhangError `package-missing` that names the one that is missing
 */
export async function loadPackage<T>(names: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (thrown) {
    if (!(thrown instanceof Error) || !('code' in thrown)) throw thrown
    if (thrown.code !== 'ERR_MODULE_NOT_FOUND' && thrown.code !== 'MODULE_NOT_FOUND') throw thrown
    const missing = names.split(' ').find((name) => thrown.message.includes(`'${name}'`)) ?? names
    throw new TaizhangError('package-missing', missing, `install it with: npm install ${names}`)
  }
}
