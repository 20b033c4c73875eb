/** A model run in this process by the optional package @huggingface/transformers. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { Embeddings } from '@langchain/core/embeddings'
import { TaizhangError } from '../../../schemas/errors.js'
import { type Embedder, fromEmbeddings } from './embedder.js'

const packageName = '@huggingface/transformers'
/** Texts of one run of the model. */
const batch = 16

type Extract = (
  texts: string[],
  options: { pooling: 'cls' | 'mean'; normalize: boolean },
) => Promise<{ tolist(): number[][] }>

type Transformers = {
  env: { allowRemoteModels: boolean; localModelPath: string }
  pipeline(task: 'feature-extraction', model: string, options: { dtype: string }): Promise<Extract>
}

/**
 * @param model name of a model (Xenova/bge-small-zh-v1.5), or the folder it lies in; a folder is never fetched
 * @throws TaizhangError `package-missing`, `model-refused`
 */
export async function openTransformersEmbedder(model: string): Promise<Embedder> {
  const { env, pipeline }: Transformers = await import(packageName).catch(() => {
    throw new TaizhangError('package-missing', packageName, `install it with: npm install ${packageName}`)
  })
  const folder = path.resolve(model)
  const isLocal = existsSync(folder)
  if (isLocal) {
    env.allowRemoteModels = false
    env.localModelPath = `${path.dirname(folder)}/`
  }
  const extract = await pipeline('feature-extraction', isLocal ? path.basename(folder) : model, {
    dtype: 'q8',
  }).catch((error: Error) => {
    throw new TaizhangError('model-refused', `${model}: ${error.message}`)
  })
  const embeddings = new LocalEmbeddings(extract, /bge/i.test(model) ? 'cls' : 'mean')
  const { length } = await embeddings.embedQuery('就业')
  return fromEmbeddings(`transformers:${isLocal ? path.basename(folder) : model}`, length, embeddings)
}

class LocalEmbeddings extends Embeddings {
  constructor(
    private readonly extract: Extract,
    private readonly pooling: 'cls' | 'mean',
  ) {
    super({})
  }

  override async embedDocuments(texts: string[]): Promise<number[][]> {
    const vectors: number[][] = []
    for (let at = 0; at < texts.length; at += batch) {
      const answer = await this.extract(texts.slice(at, at + batch), {
        pooling: this.pooling,
        normalize: true,
      })
      vectors.push(...answer.tolist())
    }
    return vectors
  }

  override async embedQuery(text: string): Promise<number[]> {
    const [vector = []] = await this.embedDocuments([text])
    return vector
  }
}
