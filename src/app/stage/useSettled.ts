import { useEffect, useState } from 'react';

/** A screen reader hears a sentence once it has stood still this long, ms: not every degree of a moving figure. */
const SETTLED_MS = 700;

/** The text once it has stopped changing. */
export const useSettled = (text: string): string => {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
};
