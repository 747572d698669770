import { replaceAll, type Words } from '../words.ts'

/** 申请人 as 您, where nobody else acts beside the reader. */
export function speakChinese(words: Words): Words {
  if (severalParties.test(words.value)) return words
  return replaceAll(words, chineseReader, match => {
    const before = words.value.slice(0, match.index)
    if (isInsideName(before)) return undefined
    return match[1] === undefined ? '您' : `您${match[1]}您的`
  })
}

const severalParties =
  /被申请人|申请人(?:和|与|及|、)(?!其|本人)|双方|第三人|利害关系人|共同申请人|各申请人|原申请人|其他申请人/u

/** What follows says that the word stands for the reader: a verb, or something the reader has. */
const chineseReader =
  /(?<!被|非|类|首位|主)(?:申请人|申办人|申报人|办事群众|办事人员?(?=[须应需可持携到])|用户(?=[持须应需可缴]|提交|到))(?:(或者?|或)其)?(?![（(]|须知|姓名|名称|类型|一栏|[：:]|是否|死亡|意见)/gu

/** Names of laws and forms, and quoted words, are not ours to change. */
function isInsideName(before: string): boolean {
  return (
    before.lastIndexOf('《') > before.lastIndexOf('》') ||
    before.lastIndexOf('“') > before.lastIndexOf('”')
  )
}

/** 您身份证 needs 的 between the reader and what the reader has. */
export function possessChinese(words: Words): Words {
  return replaceAll(words, ownThings, () => '您的')
}

const ownThings =
  /您(?=(?:有效|合法)?(?:身份证|户口|居民|居住|银行|社保|社会保障|照片|配偶|父母|子女|家庭|住所|住址|账户|营业执照|联系|申请|书面|材料|资格|所在|户籍|实际)(?!人|提交|办理|报名|[时后前]|再|的))/gu

/** “The applicant” as “you”, with the verb that follows. */
export function speakEnglish(words: Words): Words {
  const spoken = withoutApplicant(words)
  // The same “you” goes on: You must be 18 years of age and shall hold insurance.
  if (!/^You\b/u.test(spoken.value)) return spoken
  return replaceAll(spoken, /\bshall\b/gu, () => 'must')
}

function withoutApplicant(words: Words): Words {
  if (/\b(?:applicants? and|and the applicant|or the applicant)\b/iu.test(words.value)) return words
  return replaceAll(words, englishReader, match => {
    const [, , , possessive, verb] = match
    // What belongs to the applicant would need other words: the signature of the applicant.
    if (/\b(?:of|and|or)\s$/u.test(words.value.slice(0, match.index))) return undefined
    const you = possessive === undefined ? 'you' : 'your'
    const shown = /^[A-Z]/u.test(match[0]) ? capital(you) : you
    return verb === undefined ? shown : `${shown} ${bareForm(verb)}`
  })
}

const thirdPerson: Readonly<Record<string, string>> = {
  has: 'have',
  is: 'are',
  was: 'were',
  does: 'do',
  shall: 'must',
  applies: 'apply',
  satisfies: 'satisfy',
  wishes: 'wish',
}

const regular =
  'submit|lodge|pay|sign|complete|attend|present|provide|receive|hold|intend|live|reside|own|need|require|fail|bring|proceed|claim|meet|qualif|choose|request|want'

const englishReader = new RegExp(
  `\\b(?:(the|each|every|an|any|all)\\s)?(applicant|claimant|client)(?:s(?![’'])|(['’]s|s['’]))?\\b(?! (?:who|whose|for|under|form|steps?|actions?)\\b)(?:(?=\\s)(?: (${Object.keys(thirdPerson).join('|')}|(?:${regular})s)\\b))?`,
  'giu',
)

function bareForm(verb: string): string {
  return thirdPerson[verb] ?? verb.replace(/s$/u, '')
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1)
}
