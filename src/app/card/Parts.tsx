import { useTranslation } from 'react-i18next';
import type { Structure } from '@/anatomy/catalogue';
import { litPart, partsOf } from '@/anatomy/parts';
import { evidenceForPart } from '@/education/evidence/parts';
import { Choice } from '../controls/Choice';
import { Sources } from '../sources/Sources';
import { useAppState } from '../store/hooks';

/** The parts of a muscle, one of which can be lit by itself: its names, what it does, and on what that rests. */
export const Parts = ({ structure }: { readonly structure: Structure }) => {
  const { t, ready } = useTranslation('parts');
  const lit = useAppState(litPart);
  const parts = partsOf(structure.kind);
  if (parts.length === 0 || !ready) return null;
  const shown = parts.find(({ name }) => lit?.endsWith(`.${name}`));
  return (
    <section className="card-part" aria-label={t('title')}>
      <Choice legend={t('title')} command="structure.part" args={[structure.id, ...parts.map(({ name }) => `${structure.id}.${name}`)]} />
      {lit && shown ? (
        <>
          <h3 className="sentence-case">{t(`${lit}.name`)}</h3>
          <p className="card-names">
            {t(`${lit}.clinical`)}
            <br />
            <i lang="la">{`${structure.latin}, ${shown.latin}`}</i>
          </p>
          <p className="card-function">{t(`${lit}.function`)}</p>
          <p className="quiet">{t('border')}</p>
          <Sources key={lit} ids={evidenceForPart(lit)} />
        </>
      ) : null}
    </section>
  );
};
