import type { Language } from '../document/model.ts'

/**
 * Terms that a text explains itself: 轮候，就是排队等候 or “domicile” means where you live.
 *
 * A reader who is told what a term means does not stumble over it.
 */
export function explainedTerms(texts: readonly string[], language: Language): string[] {
  const terms = new Set<string>()
  for (const text of texts) {
    if (!mayExplain[language].test(text)) continue
    for (const pattern of patterns[language]) {
      for (const { groups } of text.matchAll(pattern)) terms.add(groups!['term']!)
    }
  }
  // The longest first, so that a part of a term is not taken out of it.
  return [...terms].toSorted((left, right) => right.length - left.length)
}

const mayExplain: Readonly<Record<Language, RegExp>> = {
  zh: /就是|是指|系指|指的是|（即|（指/u,
  en: / means |, which means |\((?:this|that|it) (?:is|means) | refers to /u,
}

/** Only where a term opens a sentence or stands in quotes: elsewhere nobody can tell where it begins. */
const patterns: Readonly<Record<Language, readonly RegExp[]>> = {
  zh: [
    /(?<=^|[。；！？\n])“?(?<term>(?![这那也不您它我]|如果|意思)\p{Script=Han}{2,12})”?，?(?:就是|系指|是指|指的是)(?!说)/gu,
    /“(?<term>\p{Script=Han}{2,12})”(?:，?(?:就是|是指|指的是)|（(?:即|指|就是|也就是))/gu,
    /(?<=^|[。；，、！？\n])(?<term>\p{Script=Han}{2,8})（(?:即|指|指的是|就是|也就是)(?!将)/gu,
  ],
  en: [
    /(?<=^|[.!?]\s)(?:An? |The )?[“"]?(?<term>(?!This|That|It|Which|What|Failure)[A-Za-z][a-z'’-]+(?: [a-z'’-]+){0,2})[”"]? (?:means|refers to)(?! that| you| we)\b/gu,
    /[“"](?<term>[A-Za-z][\w'’ -]{2,40})[”"] (?:means|is when|\((?:this|that|it) (?:is|means))/gu,
  ],
}
