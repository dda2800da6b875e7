import type { Source } from '@/education/evidence/register';
import { useClaimWords } from './useClaimWords';

/**
 * A source by name. Authors, titles and journals stay as published, set from left to right whatever stands around them;
 * what is only described ("pages on …") is said in the language of the page.
 */
export const Citation = ({ id, source }: { readonly id: string; readonly source: Source }) => {
  const { say } = useClaimWords();
  const { text, ...as } = source.described ? say(`source.${id}`, source.citation) : ({ text: source.citation, lang: 'en', dir: 'ltr' } as const);
  return <bdi {...as}>{text}</bdi>;
};
