import { afterEach, describe, expect, it, vi } from 'vitest';
import { canSpeak, speak } from '@/app/tour/speech';

interface Voice {
  readonly lang: string;
  readonly localService: boolean;
}

const said: { text: string; lang: string; voice?: Voice }[] = [];
const browserWith = (voices: readonly Voice[]): void => {
  said.length = 0;
  vi.stubGlobal('speechSynthesis', { getVoices: () => voices, cancel: () => undefined, speak: (utterance: (typeof said)[number]) => void said.push(utterance) });
  vi.stubGlobal('SpeechSynthesisUtterance', class extends EventTarget {
    lang = '';
    constructor(readonly text: string) {
      super();
    }
  });
};
afterEach(() => {
  vi.unstubAllGlobals();
});

const [OWN_EN, OWN_DE, FAR_DE] = [{ lang: 'en-GB', localService: true }, { lang: 'de-DE', localService: true }, { lang: 'de-DE', localService: false }] as const;

describe('reading aloud', () => {
  it('is offered with a voice of the device, and not where the text would be sent away', () => {
    browserWith([OWN_EN, OWN_DE, FAR_DE]);
    expect(canSpeak('de')).toBe(true);
    browserWith([OWN_EN, FAR_DE]);
    expect(canSpeak('de')).toBe(false);
    expect(canSpeak('en')).toBe(true);
  });

  it('is offered while the browser has not told its voices, and not where it has none', () => {
    browserWith([]);
    expect(canSpeak('ar')).toBe(true);
    vi.unstubAllGlobals();
    expect(canSpeak('en')).toBe(false);
  });

  it('takes the voice of the device and not the one from afar', () => {
    browserWith([FAR_DE, OWN_EN, OWN_DE]);
    const stop = speak('Guten Tag', 'de', () => undefined);
    expect(said).toMatchObject([{ text: 'Guten Tag', lang: 'de', voice: OWN_DE }]);
    stop();
  });
});
