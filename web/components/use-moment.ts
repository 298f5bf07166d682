import { useEffect, useState } from "react";

const MOMENT = 2000;

/** True for two seconds after it was started: long enough to read one word of thanks. */
export function useMoment(): readonly [boolean, () => void] {
  const [isNow, setNow] = useState(false);
  useEffect(() => {
    const timer = isNow ? setTimeout(() => setNow(false), MOMENT) : undefined;
    return () => clearTimeout(timer);
  }, [isNow]);
  return [isNow, () => setNow(true)];
}
