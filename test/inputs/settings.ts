import { makeCatalogue } from '../../src/guide/catalogue.ts'
import { defaultLimits, type InputSettings } from '../../src/inputs/input.ts'
import { readBuiltInLibrary } from '../../src/rules/read-library.ts'

const { catalogues } = await readBuiltInLibrary()
const known = [makeCatalogue(catalogues.zh), makeCatalogue(catalogues.en)]

/** How fixtures are read: with the labels of guides, and a mapping for the export of a made-up portal. */
export const settings: InputSettings = {
  limits: defaultLimits,
  records: {
    hexi: {
      SXMC: 'title',
      SLTJ: 'conditions',
      CLLB: 'materials',
      'CLLB.CLMC': 'material-name',
      'CLLB.BZ': 'notes',
      BLLC: 'steps',
      CNSX: 'time-limit',
      SFBZ: 'fee',
      ZXDH: 'contact',
      SXBM: false,
    },
  },
  isLabel: key => known.some(catalogue => catalogue.knows(key, 'exactly')),
}
