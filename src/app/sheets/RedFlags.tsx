import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { CalendarClock, HeartHandshake, Phone, Siren, type LucideIcon } from 'lucide-react';
import { emergencyNumber } from '@/education/emergencyNumber';
import { RED_FLAG_FRAME, RED_FLAG_LEVELS, type RedFlagGroup, type RedFlagLevel } from '@/education/redFlags';
import { ErrorBoundary } from '../ErrorBoundary';
import { Sources } from '../later';

const ICONS: Record<RedFlagLevel['icon'], LucideIcon> = {
  siren: Siren,
  phone: Phone,
  'calendar-clock': CalendarClock,
  'heart-handshake': HeartHandshake,
};

const Group = ({ group }: { readonly group: RedFlagGroup }) => {
  const { t } = useTranslation('redflags');
  const [only] = group.items;
  return (
    <>
      {group.introKey ? <p>{t(group.introKey)}</p> : null}
      {group.items.length === 1 && only ? (
        <p>{t(only.textKey)}</p>
      ) : (
        <ul>
          {group.items.map((item) => (
            <li key={item.textKey}>{t(item.textKey)}</li>
          ))}
        </ul>
      )}
      {group.closingKey ? (
        <p>
          <strong>{t(group.closingKey)}</strong>
        </p>
      ) : null}
    </>
  );
};

const Level = ({ level }: { readonly level: RedFlagLevel }) => {
  const { t } = useTranslation('redflags');
  const Icon = ICONS[level.icon];
  return (
    <section className="red-flag-level" data-level={level.id}>
      <h3>
        <Icon aria-hidden="true" size={24} strokeWidth={1.75} />
        <span>{t(level.titleKey)}</span>
      </h3>
      {level.groups.map((group, i) => (
        <Group key={group.introKey ?? i} group={group} />
      ))}
    </section>
  );
};

/** "When to get help": the same static words for everyone. Nothing is ticked, counted or ruled out. `bare`: without anything to press. */
export const RedFlags = ({ bare = false }: { readonly bare?: boolean }) => {
  const { t } = useTranslation('redflags');
  const number = emergencyNumber(typeof navigator === 'undefined' ? [] : navigator.languages);
  const evidence = [...new Set(RED_FLAG_LEVELS.flatMap((level) => level.groups.flatMap((group) => group.items.flatMap((item) => item.evidence))))];
  return (
    <div className="red-flags">
      <p className="lead">{t(RED_FLAG_FRAME.intro)}</p>
      <p className="call">
        <strong>{number ? t('call.known', { number }) : t('call.unknown')}</strong>
        {number ? <span className="quiet"> {t('call.check')}</span> : null}
      </p>
      {RED_FLAG_LEVELS.map((level) => (
        <Level key={level.id} level={level} />
      ))}
      <p>{t(RED_FLAG_FRAME.card)}</p>
      <p className="quiet">{t(RED_FLAG_FRAME.disclaimer)}</p>
      <p className="quiet">
        {t(RED_FLAG_FRAME.review)} {t(RED_FLAG_FRAME.privacy)}
      </p>
      {/* The words stand whatever else fails; on what they rest is fetched. */}
      <ErrorBoundary fallback={() => null}>
        <Suspense fallback={null}>
          {bare ? null : <Sources ids={evidence} />}
        </Suspense>
      </ErrorBoundary>
    </div>
  );
};
