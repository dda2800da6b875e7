import { useTranslation } from 'react-i18next';
import { ASSET_LICENCE, CREDIT_USES, CREDITS, toldInWords, type CreditRole } from '@/education/credits';
import { findSource } from '@/education/evidence/register';
import { Citation } from '../sources/Citation';
import { useClaimWords } from '../sources/useClaimWords';

const ROLES: readonly CreditRole[] = ['shape', 'mechanics', 'terms', 'font', 'icons', 'software'];

/** Whose work the page stands on, what was taken, and under which licence each came. */
export const CreditList = () => {
  const { t } = useTranslation();
  const { ready, say } = useClaimWords();
  if (!ready) return null;
  return (
    <div className="credits">
      <p className="lead">{t('credits.lead')}</p>
      <p>{t('credits.licences', { assets: ASSET_LICENCE })}</p>
      {ROLES.map((role) => (
        <section key={role}>
          <h3>{t(`credits.role.${role}`)}</h3>
          <ul>
            {CREDITS.filter((credit) => credit.role === role).map(({ name, licence, use, key }) => {
              const { text, ...as } = say(`use.${use}`, CREDIT_USES[use]);
              const source = key && findSource(key);
              const { text: terms, ...termsAs } = key && toldInWords(licence) ? say(`licence.${key}`, licence) : ({ text: licence, lang: 'en', dir: 'ltr' } as const);
              return (
                <li key={name}>
                  {key && source ? (
                    <Citation id={key} source={source} />
                  ) : (
                    <bdi lang="en" dir="ltr">
                      {name}
                    </bdi>
                  )}{' '}
                  <strong>
                    <bdi {...termsAs}>{terms}</bdi>
                  </strong>
                  <span className="source-note" {...as}>{text}</span>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
};
