import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { VALIDATION, type ValidationRow, type ValidationUnit } from '@/education/stance/validation';
import { useNumber } from '../../words/numbers';

const PLACES: Readonly<Record<ValidationUnit, number>> = { bodyWeights: 2, degrees: 1, centimetres: 1, percent: 0, change: 0, times: 1 };

/** Published figures beside what the model says now, line by line, and whether agreement means anything. */
export const ValidationTable = () => {
  const { t } = useTranslation();
  const solved = useMemo(() => VALIDATION.map(({ model }) => model()), []);
  const number = useNumber();
  const say = (value: number, unit: ValidationUnit): string => t(`method.unit.${unit}`, { value: number(value, PLACES[unit]) });
  const published = ({ published: figure, unit }: ValidationRow): string => {
    if (!figure) return t('method.noFigure');
    const { value, low, high } = figure;
    const main = say(value, unit);
    return low === undefined || high === undefined ? main : t('method.range', { value: main, low, high });
  };
  return (
    <section className="table-scroll" tabIndex={0} aria-label={t('method.tableTitle')}>
      <table className="validation">
        <caption>{t('method.tableTitle')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('method.quantity')}</th>
            <th scope="col">{t('method.published')}</th>
            <th scope="col">{t('method.model')}</th>
            <th scope="col">{t('method.basisTitle')}</th>
          </tr>
        </thead>
        <tbody>
          {VALIDATION.map((row, i) => (
            <tr key={row.id}>
              <th scope="row">{t(`method.row.${row.id}`)}</th>
              <td>
                {published(row)}
                <cite className="quiet">
                  <bdi lang="en">{row.sources.join(', ')}</bdi>
                </cite>
              </td>
              <td>{say(solved[i]!, row.unit)}</td>
              <td>{t(`method.basis.${row.basis}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
