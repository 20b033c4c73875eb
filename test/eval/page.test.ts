import { describe, expect, it } from 'vitest'
import { blockOf, fillBlock } from '../../eval/page.js'

describe('blocks of a page', () => {
  const page = 'a\n<!-- x: begin -->\nold\n<!-- x: end -->\nb\n'

  it('are filled between their marks, and nothing else is touched', () => {
    expect(fillBlock(page, 'x', 'new $1')).toBe('a\n<!-- x: begin -->\nnew $1\n<!-- x: end -->\nb\n')
    expect(blockOf(page, 'x')).toBe('old')
  })

  it('must be there', () => {
    expect(() => fillBlock(page, 'y', 'new')).toThrow('y')
  })
})
