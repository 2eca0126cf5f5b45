import { useEffect, useState } from 'preact/hooks';
import { hrefOf, parseRoute, type Route } from './route.ts';

/** The present route, and how to go elsewhere; `replace` leaves no step to go back to. */
export function useRoute(): readonly [Route, (to: Route, how?: 'replace') => void] {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const go = (to: Route, how?: 'replace') => {
    if (how === 'replace') history.replaceState(null, '', hrefOf(to));
    else history.pushState(null, '', hrefOf(to));
    setRoute(to);
  };
  return [route, go];
}
