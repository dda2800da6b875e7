import { useEffect, useState } from 'react';

type Register = typeof import('./registerChunk');

/** The evidence register, fetched when something first asks for it: it is long, and most visits never open it. */
export const useRegister = (wanted: boolean): Register | 'failed' | null => {
  const [register, setRegister] = useState<Register | 'failed' | null>(null);
  useEffect(() => {
    if (!wanted || (register !== null && register !== 'failed')) return;
    import('./registerChunk').then(setRegister, () => setRegister('failed'));
    // A failed fetch is tried again only when it is wanted anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [wanted]);
  return register;
};
