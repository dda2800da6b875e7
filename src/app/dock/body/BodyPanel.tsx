import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { LookPanel, PeelDial } from '../../later';
import { CommandButton } from '../../controls/CommandButton';
import { SkinDial } from './SkinDial';
import { DeeperState } from './DeeperState';
import { GROUPS } from './groups';
import { StructureGroup } from './StructureGroup';

/** The picture as a list: every structure, with the actions the picture offers. */
export const BodyPanel = () => {
  const { t } = useTranslation();
  return (
    <>
      <SkinDial />
      <Suspense fallback={null}>
        <PeelDial />
      </Suspense>
      <section className="panel-section" aria-label={t('structure.list')}>
        {GROUPS.map((group) => (
          <StructureGroup key={group.id} group={group} />
        ))}
        <DeeperState />
        <CommandButton command="structure.showAll" className="button button-wide" />
      </section>
      <Suspense fallback={null}>
        <LookPanel />
      </Suspense>
    </>
  );
};
