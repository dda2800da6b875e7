/** A voice that the device itself has for a language; others send the text to a server to have it read. */
const ownVoice = (lang: string): SpeechSynthesisVoice | undefined =>
  speechSynthesis.getVoices().find((voice) => voice.localService && voice.lang.slice(0, 2).toLowerCase() === lang.slice(0, 2));

/**
 * Whether this browser can read a language aloud without sending the text anywhere. Before it has told its voices, nobody knows: then yes.
 * @param lang BCP 47 tag
 */
export const canSpeak = (lang: string): boolean =>
  typeof speechSynthesis !== 'undefined' && typeof SpeechSynthesisUtterance !== 'undefined' && (speechSynthesis.getVoices().length === 0 || ownVoice(lang) !== undefined);

/** A browser without a voice says nothing and may not tell: give up after this long, ms. */
const LONGEST_MS = 60_000;

/**
 * Reads a text aloud with the device's own voice; ask `canSpeak` first.
 * @param lang BCP 47 tag of the text
 * @param onEnd once, when it has been said or cannot be
 * @returns a function that stops it, without calling `onEnd`
 */
export const speak = (text: string, lang: string, onEnd: () => void): (() => void) => {
  let over = false;
  const end = (): void => {
    if (over) return;
    over = true;
    clearTimeout(timer);
    onEnd();
  };
  const timer = setTimeout(end, LONGEST_MS);
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.lang = lang;
  const voice = ownVoice(lang);
  if (voice) utterance.voice = voice;
  utterance.rate = 0.95;
  utterance.addEventListener('end', end);
  utterance.addEventListener('error', end);
  speechSynthesis.cancel();
  speechSynthesis.speak(utterance);
  return () => {
    over = true;
    clearTimeout(timer);
    speechSynthesis.cancel();
  };
};
