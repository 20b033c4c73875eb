/** Takes out the garbage at once: libsql lets go of a closed database only when its statements are collected. */
import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

export async function collectGarbage(): Promise<void> {
  setFlagsFromString('--expose-gc')
  // What a native object holds is let go of in a later turn, and only then can what that holds be collected.
  for (let turn = 0; turn < 3; turn++) {
    runInNewContext('gc')()
    await setImmediate()
  }
}
