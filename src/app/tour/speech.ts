/** Whether this browser can read aloud. */
export const canSpeak = (): boolean => typeof speechSynthesis !== 'undefined' && typeof SpeechSynthesisUtterance !== 'undefined';

/** A browser without a voice says nothing and may not tell: give up after this long, ms. */
const LONGEST_MS = 60_000;

/**
 * Reads a text aloud with the device's own voice; nothing is sent by this page.
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
  const voice = speechSynthesis.getVoices().find((candidate) => candidate.localService && candidate.lang.startsWith(lang.slice(0, 2)));
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
