import { describe, expect, it } from 'vitest'
import { spokenOf } from '../../../extractors/claims/subject.js'
import { contextOf } from './context.js'

const { meta } = contextOf('', {})

describe('who a figure is said of', () => {
  it.each([
    ['县公安局破获各类案件', '县公安局', '县公安局各类案件'],
    ['县人民医院完成手术', '县人民医院', '县人民医院手术'],
    ['永清县完成工业投资', '永清县', '永清县工业投资'],
    ['浙江省海洋生产总值', '浙江省', '浙江省海洋生产总值'],
  ])('%s → %s', (printed, subject, indicator) => {
    expect(spokenOf(printed, meta)).toEqual({ subject, indicator })
  })

  it.each(['市场布局优化项目', '市民中心办理业务', '新区工业投资', '青川市工业投资', '城区供水管网'])(
    '%s is the reporting place’s own',
    (printed) => {
      expect(spokenOf(printed, { ...meta, place: '青川市' })).toBeUndefined()
    },
  )

  it('never makes the reporting place its own subject', () => {
    expect(spokenOf('永清县工业投资', { ...meta, place: '永清县' })).toBeUndefined()
  })
})
