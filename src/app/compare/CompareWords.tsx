import { useTranslation } from 'react-i18next';
import { CommandButton } from '../controls/CommandButton';
import { useAppState } from '../store/hooks';
import { useLegend } from '../dock/pain/HeatLegend';
import { usePhrase } from '../dock/pain/usePhrase';
import { COMPARE_ROWS, comparedPatterns, sentencesOf } from './compareRows';

/** The compared patterns in words: where, what it can feel like, what else is seen. One block per question, one line per pattern. */
export const CompareWords = () => {
  const { t } = useTranslation(['pain', 'ui']);
  const shown = comparedPatterns(useAppState((state) => state.compared));
  const say = usePhrase();
  const legend = useLegend();
  if (shown.length < 2) return null;
  const nameOf = ({ pattern, side }: (typeof shown)[number]): string => `${t(`patterns.${pattern}.name`)} (${t(`legend.sides.${side}`)})`;
  return (
    <section className="card compare-words" aria-label={t('pain:page.compare.words')}>
      <header className="card-head">
        <h2>{t('pain:page.compare.words')}</h2>
        <CommandButton command="compare.end" iconOnly />
      </header>
      <table>
        <caption className="unseen">{t('pain:page.compare.words')}</caption>
        {COMPARE_ROWS.map((row) => (
          <tbody key={row}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                {t(`page.compare.row.${row}`)}
              </th>
            </tr>
            {shown.map((one) => (
              <tr key={`${one.pattern}.${one.side}`}>
                <th scope="row">{nameOf(one)}</th>
                <td>
                  {sentencesOf(row, one.data).map((key) => (
                    <span key={key}>{t(key)} </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      {legend ? <p className="quiet">{say(legend.caveat)}</p> : null}
      <p>{t('pain:page.compare.note')}</p>
      <CommandButton command="sheet.open" arg="red-flags" className="button button-wide" />
    </section>
  );
};
