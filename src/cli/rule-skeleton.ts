import { sentencesIn, type Locale, type LocalText } from '../base/local-text.ts'
import type { Language } from '../document/model.ts'
import type { Category, Severity } from '../findings/finding.ts'
import type { RuleHeader } from '../rules/rule.ts'
import type { SkeletonBody } from './skeletons/body.ts'
import { chineseBodies } from './skeletons/zh.ts'
import { englishBodies } from './skeletons/en.ts'

interface SkeletonHeader {
  readonly severity: Severity
  readonly category: Category
  readonly scope?: string
  readonly message: LocalText
  readonly why: LocalText
  readonly fix?: string
}

/** A rule file that proves itself as it is, with comments for its editor in the language of the messages. */
export function ruleSkeleton(
  kind: string,
  language: RuleHeader['language'],
  locale: Locale,
): string {
  const { comments } = sentencesIn(locale).newRule
  const header = headers[kind]!
  const inLanguage: Language = language === 'any' ? (locale === 'en' ? 'en' : 'zh') : language
  const body = bodies[inLanguage][kind]!
  const comment = (name: string) => `# ${comments[name]!}`
  const lines = [
    `kind: ${kind}`,
    comment('language'),
    `language: ${language}`,
    comment('severity'),
    `severity: ${header.severity}`,
    comment('category'),
    `category: ${header.category}`,
    ...(header.scope === undefined ? [] : [comment('scope'), `scope: ${header.scope}`]),
    comment('message'),
    ...localLines('message', header.message),
    comment('why'),
    ...localLines('why', header.why),
    comment('source'),
    comment(kind),
    body.settings.trim(),
    ...(header.fix === undefined ? [] : [comment('fix'), `fix: ${header.fix}`]),
    comment('examples'),
    'examples:',
    body.examples.replace(/^\n/u, '').trimEnd(),
  ]
  return `${lines.join('\n')}\n`
}

function localLines(key: string, text: LocalText): string[] {
  return [`${key}:`, `  zh-CN: ${text['zh-CN']}`, `  en: ${text.en}`]
}

const bodies: Readonly<Record<Language, Readonly<Record<string, SkeletonBody>>>> = {
  zh: chineseBodies,
  en: englishBodies,
}

/** Messages come in both languages, whatever language the rule reads. */
const headers: Readonly<Record<string, SkeletonHeader>> = {
  terms: {
    severity: 'warning',
    category: 'plain-words',
    message: {
      'zh-CN': '“{found}”不好懂，可以说“{use}”。',
      en: 'Say “{use}” instead of “{found}”.',
    },
    why: {
      'zh-CN': '读者第一次来办事，日常的词一遍就懂。',
      en: 'Most readers are here for the first time and know the everyday word.',
    },
    fix: 'safe',
  },
  pattern: {
    severity: 'warning',
    category: 'clarity',
    scope: '{ unit: sentence }',
    message: {
      'zh-CN': '“{found}”没有说清是几天，请写明天数。',
      en: '“{found}” does not say how long it takes; name the days.',
    },
    why: {
      'zh-CN': '知道哪天能办好，读者才能安排时间。',
      en: 'People plan around the day they get an answer.',
    },
  },
  abbreviation: {
    severity: 'advice',
    category: 'clarity',
    message: {
      'zh-CN': '第一次写“{found}”时，请写明是什么意思。',
      en: 'Say what “{found}” stands for the first time you use it.',
    },
    why: {
      'zh-CN': '第一次来办事的人不认识缩写。',
      en: 'People who come for the first time have not met the letters before.',
    },
  },
  doubled: {
    severity: 'advice',
    category: 'plain-words',
    message: {
      'zh-CN': '“{found}”说了两遍，留“{use}”就够了。',
      en: '“{found}” says it twice; “{use}” is enough.',
    },
    why: {
      'zh-CN': '重复的字只增加要读的字。',
      en: 'Doubled words add length, not meaning.',
    },
  },
  boilerplate: {
    severity: 'advice',
    category: 'burden',
    message: {
      'zh-CN': '套话“{found}”可以删去。',
      en: 'Leave out “{found}”.',
    },
    why: {
      'zh-CN': '没有内容的话，会把有用的挤到后面。',
      en: 'Sentences that say nothing push the answers down the page.',
    },
    fix: 'review',
  },
  'missing-field': {
    severity: 'error',
    category: 'completeness',
    message: {
      'zh-CN': '没有写“{field}”，请补上。',
      en: 'The guide does not say “{field}”; add it.',
    },
    why: {
      'zh-CN': '缺一项，读者就要多打一个电话。',
      en: 'Every answer left out becomes a phone call.',
    },
  },
  'unneeded-field': {
    severity: 'advice',
    category: 'burden',
    message: {
      'zh-CN': '办事人用不上“{found}”，可以删去。',
      en: 'Readers have no use for “{found}”; leave it out.',
    },
    why: {
      'zh-CN': '这一栏是给办公室看的，不是给办事人看的。',
      en: 'This field serves the office, not the applicant.',
    },
  },
  'field-order': {
    severity: 'advice',
    category: 'structure',
    message: {
      'zh-CN': '“{found}”排在了“{before}”前面，请换个位置。',
      en: '“{found}” comes before “{before}”; move it down.',
    },
    why: {
      'zh-CN': '读者先找带什么、要多久，再看依据。',
      en: 'People look for what to bring and how long it takes first.',
    },
  },
  'field-value': {
    severity: 'warning',
    category: 'completeness',
    message: {
      'zh-CN': '“{field}”写的是“{found}”，没有回答：{question}',
      en: '“{field}” says “{found}”, which does not answer “{question}”.',
    },
    why: {
      'zh-CN': '答案要让人能照着办，不用再问。',
      en: 'An answer is only one if people can act on it.',
    },
  },
  'material-line': {
    severity: 'advice',
    category: 'completeness',
    message: {
      'zh-CN': '“{found}”没有写清楚，请逐样补上。',
      en: '“{found}” does not tell enough; say more about each paper.',
    },
    why: {
      'zh-CN': '材料带错一样，就要再跑一趟。',
      en: 'One wrong paper is a second trip.',
    },
  },
  repetition: {
    severity: 'advice',
    category: 'structure',
    message: {
      'zh-CN': '“{found}…”前面已经说过，留一处就够。',
      en: '“{found}…” stands above already; keep it in one place.',
    },
    why: {
      'zh-CN': '重复的话改的时候容易漏改一处。',
      en: 'One of the two is forgotten at the next change.',
    },
  },
  metric: {
    severity: 'warning',
    category: 'readability',
    scope: '{ unit: sentence }',
    message: {
      'zh-CN': '这句话长度是{value}，最多{limit}，请拆成几句。',
      en: 'This sentence has a length of {value}, over {limit}; split it.',
    },
    why: {
      'zh-CN': '一句话说一件事，读者不用回头再看。',
      en: 'One sentence for one thing needs no second reading.',
    },
  },
  consistency: {
    severity: 'warning',
    category: 'consistency',
    message: {
      'zh-CN': '前面叫“{use}”，这里叫“{found}”，请统一。',
      en: 'This was “{use}” above and is “{found}” here; use one name.',
    },
    why: {
      'zh-CN': '两个叫法，读者会以为是两样东西。',
      en: 'Two names look like two things.',
    },
  },
}
