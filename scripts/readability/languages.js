import { median } from './fit.js'

/**
 * What the fit of each language is told by hand.
 *
 * - `weights`: how much a set counts. Rewritten texts count most, because that is what the score is for; sets that are weak
 *   labels, small, our own, or whose easy side is just shorter, count less.
 * - `signs`: -1 for a feature that makes a text easier.
 * - `anchors`: difficulties in bands of schooling that the medians of known kinds of text stand for; they fix the scale, not the order.
 * - `formulas`: what the score has to beat; the higher the harder.
 */
export const languages = {
  zh: {
    weights: {
      zh_mcts: 2,
      zh_css: 2.5,
      zh_ls_lexical: 1.5,
      zh_cip_idiom: 1,
      zh_register: 3,
      zh_gov_authored: 0.3,
      zh_textbook: 0.3,
    },
    signs: {
      sentenceLength: 1,
      advancedWords: 1,
      rareWords: 1,
      wordLevel: 1,
      setPhrases: 1,
      wordRarity: 1,
      characterRarity: 1,
      writtenCharacters: 1,
    },
    anchors: [
      ['zh_register', ofLevel(1), -2.5],
      ['zh_textbook', ofLevel(1), -0.1],
      ['zh_textbook', ofLevel(4), 2.3],
      ['zh_textbook', ofLevel(7), 3.7],
      ['zh_textbook', ofLevel(10), 4.5],
      ['zh_mcts', side('easy'), 6.3],
      ['zh_mcts', side('hard'), 8.3],
      ['zh_register', ofLevel(3), 9.8],
    ],
    formulas: {
      'sentence length': ({ figures }) => figures.charactersPerSentence,
      CLDC: ({ figures }) => figures.wordsPerSentence + 100 * figures.advancedWordShare,
      cntext: ({ text }) => cntext(text),
    },
  },
  en: {
    weights: {
      en_simpa: 2.5,
      en_plainlanguage_gov: 1,
      en_asset: 3,
      en_onestop_pairs: 0.7,
      en_legal: 1,
      en_clear: 0.3,
    },
    signs: {
      sentenceLength: 1,
      rareWords: 1,
      unlistedWords: 1,
      nominalisations: 1,
      address: -1,
    },
    anchors: [
      ['en_onestop_pairs', side('easy'), 4],
      ['en_onestop_pairs', side('hard'), 6.1],
      ['en_asset', side('easy'), 4.6],
      ['en_asset', side('hard'), 7.5],
      ['en_plainlanguage_gov', side('easy'), 4.9],
      ['en_plainlanguage_gov', side('hard'), 8.3],
    ],
    formulas: {
      'Flesch–Kincaid': ({ figures }) => figures.fleschKincaid,
      ARI: ({ figures }) => figures.automatedReadability,
      SMOG: ({ figures }) => figures.smog,
      'Dale–Chall': ({ figures }) => figures.daleChall,
    },
  },
}

function ofLevel(level) {
  return (set, difficultyOf) =>
    median(set.texts.filter(text => text.level === level).map(({ read }) => difficultyOf(read)))
}

function side(name) {
  return (set, difficultyOf) => median(set.pairs().map(pair => difficultyOf(pair[name])))
}

/** After the package cntext by Deng and others: half of characters per clause and of the share of adverbs and conjunctions in per cent. */
function cntext(text) {
  const clauses = text.split(/[，。！？；：、,.!?;:\s]+/u).filter(Boolean)
  const characters = clauses.reduce((sum, clause) => sum + clause.length, 0)
  const links = text.match(adverbsAndConjunctions)?.length ?? 0
  return (characters / clauses.length + (100 * links) / characters) / 2
}

const adverbsAndConjunctions =
  /因为|所以|但是|不过|而且|并且|如果|虽然|即使|尽管|只要|只有|无论|不管|以及|或者|还是|于是|因此|然而|否则|已经|曾经|正在|将要|马上|立刻|常常|经常|总是|一直|非常|十分|特别|更加|比较|稍微|几乎|大概|也许|可能|一定|必须|不|没|很|太|最|更|都|也|又|再|还|就|才|只|和|与|及|而|且|或/gu
