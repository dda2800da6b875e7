import { useTranslation } from 'react-i18next';
import { findStructure, type Structure } from '@/anatomy/catalogue';
import { evidenceForStructure } from '@/education/evidence/structures';
import { Parts } from './Parts';
import { FormLine } from './FormLine';
import { CommandButton } from '../controls/CommandButton';
import { Sources } from '../sources/Sources';
import { useAppState } from '../store/hooks';
import { latinName, useStructureName } from '../words/structureName';

/** Parts of the text a structure may have, in reading order; muscles start and end, bones join. */
const PARTS = ['origin', 'insertion', 'joins'] as const;

const Details = ({ structure }: { readonly structure: Structure }) => {
  const { t, i18n } = useTranslation(['ui', 'structures']);
  const key = (part: string): string => `structures:${structure.kind}.${part}`;
  const parts = PARTS.filter((part) => i18n.exists(key(part)));
  return (
    <>
      <p className="card-function">{t(key('function'), { defaultValue: '' })}</p>
      <dl className="card-parts">
        {parts.map((part) => (
          <div key={part}>
            <dt>{t(`card.${part}`)}</dt>
            <dd>{t(key(part))}</dd>
          </div>
        ))}
      </dl>
      {i18n.exists(key('clinician')) ? (
        <details className="disclosure">
          <summary>{t('card.clinician')}</summary>
          <p>{t(key('clinician'))}</p>
          <p className="quiet">
            {[structure.fma ? `FMA ${structure.fma}` : null, structure.uberon ? `UBERON ${structure.uberon}` : null].filter(Boolean).join(' · ')}
          </p>
        </details>
      ) : null}
      <Sources ids={evidenceForStructure(structure.kind)} />
    </>
  );
};

/** What is selected: its three names, what it does, where it starts and ends, and on what that rests. */
export const SelectionCard = () => {
  const { t } = useTranslation();
  const selection = useAppState((state) => state.selection);
  const nameOf = useStructureName();
  const structure = selection ? findStructure(selection) : undefined;
  if (!structure) return null;
  const name = nameOf(structure.id);
  return (
    <section className="card" aria-label={t('card.label')}>
      <header className="card-head">
        <div>
          <h2 className="sentence-case">{name}</h2>
          <p className="card-names">
            {nameOf(structure.id, 'clinical')}
            <br />
            <i lang="la" dir="ltr">{latinName(structure.id)}</i>
          </p>
        </div>
        <CommandButton command="structure.clearSelection" iconOnly />
      </header>
      <div className="card-actions">
        <CommandButton command="structure.toggleGhost" arg={structure.id} short />
        <CommandButton command="structure.isolate" arg={structure.id} short />
        <CommandButton command="structure.toggleHidden" arg={structure.id} short />
      </div>
      <Parts key={structure.kind} structure={structure} />
      {structure.schematic ? <p className="quiet">{t('card.schematic')}</p> : null}
      <FormLine kind={structure.kind} />
      <Details key={structure.id} structure={structure} />
    </section>
  );
};
