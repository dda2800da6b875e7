/** Words and claims that no text of the product may use (patients hear harm in them, or they claim too much). */
export const BANNED: readonly { readonly word: RegExp; readonly why: string }[] = [
  ...['damage', 'degenerat', 'crumbling', 'misalign', 'debilitat', 'suffer'].map((stem) => ({ word: new RegExp(`\\b${stem}`, 'i'), why: 'frightens' })),
  ...['torn', 'ruptures?d?', 'slipped', 'unstable', 'weak back', 'out of place', 'pinched', 'trapped', 'worn'].map((word) => ({ word: new RegExp(`\\b${word}\\b`, 'i'), why: 'frightens' })),
  ...['never', 'must not', 'designed for', 'number one', 'knots'].map((word) => ({ word: new RegExp(`\\b${word}\\b`, 'i'), why: 'absolute or untrue' })),
  ...['diagnoses?d?', 'diagnosing', 'match(?:es|ed|ing)?', 'likely cause', 'most likely', 'rule out', 'ruled out'].map((word) => ({ word: new RegExp(`\\b${word}\\b`, 'i'), why: 'would make it a medical device' })),
  { word: /\byou are fine\b/i, why: 'false comfort' },
  { word: /\b(?:Karipain|electrophoresis|infrared|shiatsu|dissolves?|instant relief|heal(?:s|ing) faster)\b/i, why: 'commercial claim without support' },
];

const stems = (words: readonly string[], why: string) => words.map((stem) => ({ word: new RegExp(`(?<!\\p{L})${stem}`, 'iu'), why }));
const whole = (words: readonly string[], why: string) => words.map((word) => ({ word: new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu'), why }));

/** Arabic writes the article and small words as part of the next word: a stem may stand anywhere in it. */
const within = (words: readonly string[], why: string) => words.map((stem) => ({ word: new RegExp(stem, 'u'), why }));

/** The same in the sense of another language; the English list holds there as well. */
const BANNED_IN: Readonly<Record<string, typeof BANNED>> = {
  es: [
    ...stems(['dañ', 'desgast', 'degenera', 'desgarr', 'rotura', 'roto', 'rompe', 'deslizad', 'inestab', 'pinza', 'atrapad', 'aplast', 'dislocad', 'desalinead', 'desmoron', 'hernia', 'sufr', 'padec', 'lesionad'], 'frightens'),
    ...whole(['espalda débil', 'fuera de (?:su )?(?:lugar|sitio)'], 'frightens'),
    ...whole(['nunca', 'jamás', 'no debe', 'prohibido', 'hecho para', 'diseñado para', 'número uno', 'nudos?'], 'absolute or untrue'),
    ...whole(['diagnostic\\p{L}*', 'coincide con', 'se corresponde con', 'causa probable', 'lo más probable', 'descarta\\p{L}*'], 'would make it a medical device'),
  ],
  de: [
    ...stems(['Verschlei(?:ß|ss)', 'kaputt', 'Schaden', 'Schäd', '(?:be|ge)schädig', 'abgenutzt', 'Abnutzung', 'ausgeleiert', 'bröckel', 'zerrissen', 'gerissen', 'herausgerutscht', 'verrutscht', 'Fehlstellung', 'Schiefstand', 'eingeklemmt', 'verklemmt', 'instabil', 'ausgerenkt', 'ausgekugelt'], 'frightens'),
    ...whole(['leiden', 'leidet', 'schwache[rn]? Rücken', 'Bandscheibenvorf[aä]ll\\w*'], 'frightens'),
    ...whole(['nie', 'niemals', 'darf nicht', 'dürfen nicht', 'gemacht für', 'Nummer eins', 'Verklebung\\w*'], 'absolute or untrue'),
    ...stems(['diagnostizier', 'ausgeschlossen', 'wahrscheinlichste Ursache', 'übereinstimm'], 'would make it a medical device'),
  ],
  ar: [
    ...within(['تمز[قّ]', 'ممز[قّ]', 'نزلاق', 'منزلق', 'تآكل', 'متآكل', 'هتراء', 'مهترئ', '(?<!\\p{L})(?:[وب]?ال|[وب])?تلف(?!\\p{L})', 'تنكس', 'تدهور', 'مخلوع', 'محشور', 'مقروص', 'ظهر ضعيف', 'غير مستقر', '[يت]عاني', 'معاناة'], 'frightens'),
    ...within(['أبد[ًا]', 'إياك', 'منعًا باتًا', 'صُمم من أجل', 'الأول في العالم'], 'absolute or untrue'),
    ...within(['[نيت]شخّ?ص', 'تشخيصك', 'مطابق', '[يت]طابق', 'السبب (?:المرجح|المحتمل)', 'يستبعد'], 'would make it a medical device'),
  ],
};

/** "Education, not diagnosis" has to be said; the noun is allowed, the verb is not. In German the noun looks like the English verb. */
const said = (text: string, language: string): string => (language === 'de' ? text.replaceAll('keine Diagnose', '') : text);

export const bannedIn = (text: string, language = 'en'): string[] =>
  [...BANNED, ...(BANNED_IN[language] ?? [])].filter(({ word }) => word.test(said(text, language))).map(({ word, why }) => `${word.source}: ${why}`);

const HEDGES: Readonly<Record<string, RegExp>> = {
  es: /pued|pod[er]|quizá|tiend|suele|posible/i,
  de: /\bk(?:ann|önnen|önnte)|vielleicht|eher|möglich|l[aä]ss(?:t|en) sich/i,
  ar: /(?<!\p{L})(?:و|ف|ل)?قد(?!\p{L})|يمكن|[يت]ستطيع|يميل|أحيانًا|ممكن|ربما/u,
};

/** Whether a translation says for certain what the English text says may or can be. */
export const madeCertain = (english: string, said: string, language: string): boolean =>
  /\b(?:may|might|can)\b(?! not)/i.test(english) && !(HEDGES[language] ?? /^/).test(said);

const QL = /quadratus lumborum|\bQL\b|deep low-back muscle/i;
const LEG_OUT = /\babduct|lifts? the leg|leg out|takes? over|does the (?:job|work) of|replaces?|instead of the (?:side )?hip/i;
const DENIAL = /\b(?:not|no|can not|cannot|does not|nor)\b/i;
const QL_WORDS: Readonly<Record<string, { readonly muscle: RegExp; readonly moves: RegExp; readonly denial: RegExp }>> = {
  en: { muscle: QL, moves: LEG_OUT, denial: DENIAL },
  es: {
    muscle: /cuadrado lumbar|músculo profundo de la espalda baja/i,
    moves: /\babduc|separa (?:la pierna|el muslo)|(?:levanta|lleva|mueve) (?:la pierna|el muslo)|sustituye|reemplaza|en lugar del|(?:hace|hacer) el trabajo/i,
    denial: /(?<!\p{L})(?:no|ni|sin)(?!\p{L})/iu,
  },
  de: {
    muscle: /quadratus lumborum|\bQL\b|tiefe[rn]? Lendenmuskel/i,
    moves: /abduz|abspreiz|(?:hebt|führt|bewegt) das Bein|zur Seite führen|übernimmt|ersetzt|(?:tut|macht) die Arbeit/i,
    denial: /\b(?:nicht|kein|keine|weder)\b/i,
  },
  ar: {
    muscle: /المربعة القطنية|أسفل الظهر العميقة/,
    moves: /تبعّ?د|تُبعد|إبعاد|(?:رفع|ترفع|تحرك) الساق|بعمل عضلة|(?:بدل|مكان|محل) عضلة/,
    denial: /(?<!\p{L})و?(?:لا|لم|لن|ليس|ليست)(?!\p{L})/u,
  },
};

/** Sentences that say that quadratus lumborum moves the hip. A sentence that denies it is fine. */
export const qlMovesHip = (text: string, language = 'en'): string[] => {
  const { muscle, moves, denial } = QL_WORDS[language] ?? { muscle: QL, moves: LEG_OUT, denial: DENIAL };
  return text.split(/(?<=[.!?؟])\s+/).filter((sentence) => muscle.test(sentence) && moves.test(sentence) && !denial.test(sentence));
};

const other = { left: 'right', right: 'left' } as const;
/** With the article both follow a noun of either gender: "the left …", "to the left". */
const ARABIC = { left: '(?:اليسرى|اليسار|الأيسر)', right: '(?:اليمنى|اليمين|الأيمن)' } as const;
const SPANISH = { left: 'izquierd', right: 'derech' } as const;
const GERMAN = { left: 'link', right: 'recht' } as const;

/** What must not be said of the free and of the standing side. */
const wrongSides: Readonly<Record<string, (standing: 'left' | 'right', free: 'left' | 'right') => readonly RegExp[]>> = {
  en: (standing, free) => [
    new RegExp(`\\b${free} (?:side )?hip muscle (?:\\w+ )?(?:holds|works|keeps)`, 'i'),
    new RegExp(`\\b${standing} side (?:of the pelvis )?(?:can |may )?(?:sinks?|drops?)`, 'i'),
    new RegExp(`leans? (?:over )?to the ${free}`, 'i'),
    new RegExp(`stand(?:ing)? on the ${free} leg`, 'i'),
  ],
  es: (standing, free) => [
    new RegExp(`músculo (?:lateral )?(?:${SPANISH[free]}o(?: de la cadera)?|(?:del lado )?de la cadera ${SPANISH[free]}a) (?:trabaja|mantiene|sujeta)`, 'i'),
    new RegExp(`lado ${SPANISH[standing]}o (?:de la pelvis )?(?:puede )?(?:baja|cae)|pelvis (?:puede )?(?:baja|cae)r? a la ${SPANISH[standing]}a`, 'i'),
    new RegExp(`se inclina (?:hacia|a) la ${SPANISH[free]}a`, 'i'),
    new RegExp(`sobre la pierna ${SPANISH[free]}a|pierna ${SPANISH[free]}a lleva`, 'i'),
  ],
  de: (standing, free) => [
    new RegExp(`${GERMAN[free]}er? (?:seitlicher? )?Hüftmuskel (?:arbeitet|hält)`, 'i'),
    new RegExp(`(?:${GERMAN[standing]}e Seite|Becken ${GERMAN[standing]}s) (?:kann )?(?:sinken|sinkt)|kann (?:die ${GERMAN[standing]}e Seite|das Becken ${GERMAN[standing]}s) sinken`, 'i'),
    new RegExp(`neigt sich nach ${GERMAN[free]}s`, 'i'),
    new RegExp(`auf dem ${GERMAN[free]}en Bein|trägt das ${GERMAN[free]}e Bein`, 'i'),
  ],
  ar: (standing, free) => [
    new RegExp(`(?:تُبقي|تعمل) عضلة (?:جانب )?الورك ${ARABIC[free]}`),
    new RegExp(`تهبط الجهة ${ARABIC[standing]}|يهبط الحوض (?:في|إلى|من) ${ARABIC[standing]}`),
    new RegExp(`يميل الجذع إلى (?:الجهة )?${ARABIC[free]}`),
    new RegExp(`(?:على|تحمل) الساق ${ARABIC[free]}`),
  ],
};

/**
 * Checks a text about standing on one leg: the muscle that works is on the standing side, the side that sinks is the
 * free side, the lean goes to the standing side. Gives the sentences that break this.
 */
export const sideErrors = (text: string, standing: 'left' | 'right', language = 'en'): string[] =>
  (wrongSides[language]?.(standing, other[standing]) ?? []).filter((pattern) => pattern.test(text)).map((pattern) => pattern.source);
