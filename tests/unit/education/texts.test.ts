import { describe, expect, it } from 'vitest';
import { bannedIn, qlMovesHip } from './support/language';
import { allTexts, languages, namespaces, texts, wordCount } from './support/locale';
import { readability, syllables } from './support/readability';

const english = allTexts('en');
/** Details for clinicians, by key convention, stand outside the reading grade; so do names of things, people and licences, words to search by, and a formula read aloud. */
const forPatients = english.filter(({ key }) => !/\.(?:clinician|clinical|latin|equation\w*)(?:\.|$)|^rooms:credits\.|^search:alias\./.test(key));

describe('reading grade', () => {
  it.each([
    ['hip', 1], ['muscle', 2], ['level', 2], ['standing', 2], ['emergency', 4], ['ambulance', 3], ['doctor', 2], ['walked', 1], ['needed', 2],
    ['buttock', 2], ['tickle', 2], ['phones', 1], ['houses', 2], ['stretches', 2], ['information', 4], ['physiotherapist', 6], ['area', 3],
    ['side', 1], ['people', 2], ['table', 2], ['cause', 1], ['nerves', 1], ['pelvis', 2], ['toilet', 2], ['erection', 3], ['less', 1],
  ])('counts the syllables of %s', (word, count) => expect(syllables(word)).toBe(count));

  it('grades a plain text low and a journal text high', () => {
    expect(readability('The cat sat on the mat. It was a warm day.').grade).toBeLessThan(2);
    expect(readability('Conservative management incorporating individualised therapeutic exercise demonstrates comparable effectiveness.').grade).toBeGreaterThan(16);
  });

  /** Headings are graded with their page: the formula needs a sentence. */
  const sentences = forPatients.filter(({ key, value }) => wordCount(value) >= 8 && !key.endsWith('.title'));
  it.each(sentences.map(({ key, value }) => [key, value] as const))('%s reads at grade 8 or below: %s', (_, value) => {
    expect(readability(value).grade).toBeLessThanOrEqual(8);
  });

  it.each(namespaces('en'))('%s as a whole reads at grade 6 or below', (namespace) => {
    const sentences = forPatients.filter(({ key, value }) => key.startsWith(`${namespace}:`) && wordCount(value) >= 4);
    const whole = sentences.map(({ value }) => (/[.!?:]$/.test(value) ? value : `${value}.`)).join(' ');
    expect(readability(whole || 'None.').grade).toBeLessThanOrEqual(6);
  });
});

describe('words', () => {
  it.each(languages().flatMap((language) => allTexts(language).map(({ key, value }) => [language, key, value] as const)))('%s %s uses no banned word: %s', (language, _, value) => {
    expect(bannedIn(value, language)).toEqual([]);
  });

  it.each(languages())('in %s nothing lets quadratus lumborum move the hip', (language) => {
    expect(allTexts(language).filter(({ value }) => qlMovesHip(value, language).length > 0)).toEqual([]);
  });

  it('catches what it is meant to catch', () => {
    expect(bannedIn('A slipped disc is worn out')).toHaveLength(2);
    expect(bannedIn('Your drawing matches this muscle')).toHaveLength(1);
    expect(bannedIn('Education, not diagnosis.')).toEqual([]);
    expect(qlMovesHip('Quadratus lumborum takes over and lifts the leg.')).toHaveLength(1);
    expect(qlMovesHip('Quadratus lumborum does not reach the hip and cannot lift the leg out.')).toEqual([]);
    expect(bannedIn('Un disco desgastado, fuera de su sitio', 'es')).toHaveLength(2);
    expect(bannedIn('Educación, no diagnóstico. El músculo gira el muslo.', 'es')).toEqual([]);
    expect(qlMovesHip('El cuadrado lumbar separa la pierna hacia el lado.', 'es')).toHaveLength(1);
    expect(qlMovesHip('El cuadrado lumbar no llega a la cadera y no puede hacer el trabajo de su músculo.', 'es')).toEqual([]);
    expect(bannedIn('Der Verschleiß der Bandscheibe ist ein Schaden', 'de')).toHaveLength(2);
    expect(bannedIn('انزلاق في القرص وتلف في المفصل', 'ar')).toHaveLength(2);
    expect(bannedIn('للتعليم، لا للتشخيص.', 'ar')).toEqual([]);
    expect(qlMovesHip('العضلة المربعة القطنية تُبعد الساق إلى الجانب.', 'ar')).toHaveLength(1);
    expect(qlMovesHip('العضلة المربعة القطنية لا تصل إلى مفصل الورك، لذلك لا تستطيع القيام بعمل عضلة جانب الورك.', 'ar')).toEqual([]);
    expect(bannedIn('Das Knie, knieend: Aufklärung, keine Diagnose.', 'de')).toEqual([]);
    expect(qlMovesHip('Der Quadratus lumborum führt das Bein zur Seite.', 'de')).toHaveLength(1);
    expect(qlMovesHip('Der Quadratus lumborum reicht nicht bis zur Hüfte.', 'de')).toEqual([]);
  });
});

describe('tour steps', () => {
  it.each(languages())('in %s each has at most 40 words', (language) => {
    const long = texts(language, 'tours').filter(({ key, value }) => key.endsWith('.text') && wordCount(value) > 40);
    expect(long.map(({ key, value }) => `${key} (${wordCount(value)}): ${value}`)).toEqual([]);
  });
});
