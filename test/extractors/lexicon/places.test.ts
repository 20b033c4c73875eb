import { describe, expect, it } from 'vitest'
import {
  allPlaces,
  findPlaces,
  isUnder,
  levelByName,
  parentOf,
  placeByCode,
} from '../../../extractors/lexicon/places.js'
import { placesIn } from '../../../extractors/lexicon/places-in.js'

/** One place, then every form of its name. */
const forms: [string, string[]][] = [
  ['330000', ['浙江', '浙江省', '330000']],
  ['150000', ['内蒙古', '内蒙古自治区']],
  ['650000', ['新疆', '新疆维吾尔自治区']],
  ['450000', ['广西', '广西壮族自治区']],
  ['460000', ['海南', '海南省']],
  ['110000', ['北京', '北京市']],
  ['410800', ['焦作', '焦作市', '河南焦作', '河南省焦作市']],
  ['410802', ['解放区', '焦作市解放区', '河南省焦作市解放区']],
  ['410883', ['孟州', '孟州市', '焦作孟州']],
  ['419001', ['济源', '济源市', '河南省济源市']],
  ['422800', ['恩施州', '恩施土家族苗族自治州']],
  ['500233', ['忠县']],
  ['659001', ['石河子市']],
  ['000000', ['全国', '国家']],
]

describe('places', () => {
  it.each(forms.flatMap(([code, names]) => names.map((name) => [name, code])))('%s is %s', (name, code) => {
    expect(findPlaces(String(name)).map((place) => place.code)).toEqual([code])
  })

  it.each(['云岭省', '青川市白石县', '解放', ''])('does not know %j as the one place it names', (name) => {
    expect(findPlaces(name).filter((place) => place.name === name)).toEqual([])
  })

  it('lists every place that an ambiguous name can mean', () => {
    expect(findPlaces('鼓楼区').map((place) => parentOf(place.code)?.name)).toEqual([
      '南京市',
      '徐州市',
      '福州市',
      '开封市',
    ])
  })

  it('knows who lies under whom', () => {
    expect(parentOf('410883')?.name).toBe('焦作市')
    expect(parentOf('410800')?.name).toBe('河南省')
    expect(parentOf('419001')?.name).toBe('河南省')
    expect(parentOf('410000')).toBeUndefined()
    expect(isUnder('410883', '410800')).toBe(true)
    expect(isUnder('410883', '410000')).toBe(true)
    expect(isUnder('410883', '000000')).toBe(true)
    expect(isUnder('410883', '410883')).toBe(false)
    expect(isUnder('410100', '410800')).toBe(false)
    expect(isUnder('130000', '110000')).toBe(false)
  })

  it('gives every place but provinces a parent in the table', () => {
    const orphans = [...allPlaces()].filter(
      ({ code, level }) => level !== 'province' && level !== 'national' && !parentOf(code),
    )
    expect(orphans).toEqual([])
    expect(placeByCode('441900')?.name).toBe('东莞市')
  })

  it.each([
    ['云岭省', undefined, 'province'],
    ['青川市', undefined, 'city'],
    ['石原市', 'city', 'county'],
    ['白石县', 'city', 'county'],
    ['柳河镇', 'county', 'township'],
    ['青川', undefined, undefined],
  ] as const)('reads the level of %s below %s as %s', (name, parent, level) => {
    expect(levelByName(name, parent)).toBe(level)
  })
})

describe('places in a text', () => {
  it('takes the longest name and short names of provinces only', () => {
    const text = '浙江与河南省焦作市解放区签约，解放思想，孟州落地'
    expect(placesIn(text).map(({ name }) => name)).toEqual(['浙江', '河南省', '焦作市', '解放区'])
  })

  it('says where the name stands', () => {
    const [mention] = placesIn('位于孟州市')
    expect(mention).toMatchObject({ start: 2, end: 5, name: '孟州市' })
  })
})
