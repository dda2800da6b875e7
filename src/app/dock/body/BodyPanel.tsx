import { useTranslation } from 'react-i18next';
import type { Tissue } from '@/anatomy/catalogue';
import { CommandButton } from '../../controls/CommandButton';
import { SkinDial } from './SkinDial';
import { StructureGroup } from './StructureGroup';

const GROUPS: readonly { readonly tissue: Tissue; readonly open: boolean }[] = [
  { tissue: 'muscle', open: true },
  { tissue: 'bone', open: true },
  { tissue: 'disc', open: false },
  { tissue: 'skin', open: false },
];

/** The picture as a list: every structure, with the actions the picture offers. */
export const BodyPanel = () => {
  const { t } = useTranslation();
  return (
    <>
      <SkinDial />
      <section className="panel-section" aria-label={t('structure.list')}>
        {GROUPS.map(({ tissue, open }) => (
          <StructureGroup key={tissue} tissue={tissue} open={open} />
        ))}
        <CommandButton command="structure.showAll" className="button button-wide" />
      </section>
    </>
  );
};
