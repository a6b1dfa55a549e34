import { useEffect, useState } from 'react';
import type { Address } from './address.ts';
import { addressOf, type ScreenId } from './screens.ts';

/** Where somebody is, and whether they came there by a link or Back rather than by opening the page. */
export interface Place {
  address: Address<ScreenId>;
  came: boolean;
}

/** Follow the address of the page. What is no screen leaves everybody where they are. */
export function useAddress(): Place {
  const [place, setPlace] = useState<Place>(() => ({
    address: addressOf(location.hash) ?? { screen: 'start', rest: [] },
    came: false,
  }));
  useEffect(() => {
    const follow = () => {
      const address = addressOf(location.hash);
      if (address) setPlace({ address, came: true });
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return place;
}
