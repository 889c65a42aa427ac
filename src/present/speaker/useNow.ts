import { useEffect, useState } from 'react';

/** The time in milliseconds since 1970, anew every second: for what shows a clock, and for nothing around it. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(function tick() {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
