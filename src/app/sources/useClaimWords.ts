import { useTranslation } from 'react-i18next';

/** A text of the register, with the language it is written in where that is not the language of the page. */
export interface Said {
  readonly text: string;
  readonly lang?: 'en';
  readonly dir?: 'ltr';
}

/**
 * Says texts of the register in the language of the page. Their English stands in the register itself and nowhere else;
 * another language has them in `claims.json`. Where one is missing the English shows, marked as English.
 * @returns `ready` once the words have come, or failed to; `say` takes the key in `claims.json` and the English text
 */
export const useClaimWords = (): { readonly ready: boolean; readonly say: (key: string, english: string) => Said } => {
  const { t, ready } = useTranslation('claims');
  return {
    ready,
    say: (key, english) => {
      const text = t(key, { ns: 'claims', defaultValue: '' });
      return text ? { text } : { text: english, lang: 'en', dir: 'ltr' };
    },
  };
};
