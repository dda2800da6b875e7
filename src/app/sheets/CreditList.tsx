import { useTranslation } from 'react-i18next';
import { ASSET_LICENCE, CREDITS, type CreditRole } from '@/education/credits';

const ROLES: readonly CreditRole[] = ['shape', 'mechanics', 'terms', 'font', 'icons', 'software'];

/** Whose work the page stands on, what was taken, and under which licence each came. */
export const CreditList = () => {
  const { t } = useTranslation();
  return (
    <div className="credits">
      <p className="lead">{t('credits.lead')}</p>
      <p>{t('credits.licences', { assets: ASSET_LICENCE })}</p>
      {ROLES.map((role) => (
        <section key={role}>
          <h3>{t(`credits.role.${role}`)}</h3>
          <ul lang="en" dir="ltr">
            {CREDITS.filter((credit) => credit.role === role).map((credit) => (
              <li key={credit.name}>
                {credit.name} <strong>{credit.licence}</strong>
                <span className="source-note">{credit.use}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
