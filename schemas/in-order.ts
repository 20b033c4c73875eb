/** Many tasks at a time, their results in the order of the tasks, and never more than a few waiting. */

/**
 * Starts at most `ahead` tasks before the first of them is consumed, so that memory is bounded however
 * slow the consumer is. What `work` throws ends it when its turn comes.
 */
export async function* inOrder<Task, Result>(
  tasks: Iterable<Task>,
  ahead: number,
  work: (task: Task) => Promise<Result>,
): AsyncGenerator<Result> {
  const waiting: Promise<Result>[] = []
  for (const task of tasks) {
    const result = work(task)
    // It may fail before its turn, when nobody waits for it yet.
    result.catch(() => undefined)
    waiting.push(result)
    const first = waiting.length > ahead ? waiting.shift() : undefined
    if (first) yield await first
  }
  for (const result of waiting) yield await result
}
