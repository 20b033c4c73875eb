// A worker that never ends with a file named endless, and is done at once with any other.
export function processFile({ source }) {
  while (source.file.endsWith('endless'));
  return { failure: { file: source.file, code: 'file-empty', error: '', remedy: '' } }
}
