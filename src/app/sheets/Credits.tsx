import { useTranslation } from 'react-i18next';
import { useRegister } from '../sources/useRegister';

/** Whose data the model stands on, and under which licence each came. */
export const Credits = () => {
  const { t } = useTranslation();
  const register = useRegister(true);
  if (register === null) return <p>{t('sources.loading')}</p>;
  if (register === 'failed') return <p>{t('sources.failed')}</p>;
  return (
    <>
      <p className="lead">{t('credits.lead')}</p>
      <ul className="credits">
        {register.CREDITED_SOURCES.map(({ key, source }) => (
          <li key={key}>
            {source.citation} <strong>{source.licence}</strong>
          </li>
        ))}
      </ul>
      <p>{t('credits.code')}</p>
      <p className="quiet">{t('credits.font')}</p>
    </>
  );
};
