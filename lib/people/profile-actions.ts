'use server';

import { formAction } from '@/lib/form-action';
import { endOfferInput, offerInput, pinInput, unpinInput } from './profile-input';
import { endOffer, offerGuidance, pinWin, takeDown } from './profile-mutations';

export const askMeAbout = formAction(offerInput, offerGuidance);
export const askMeNoMore = formAction(endOfferInput, endOffer);
export const pinToWall = formAction(pinInput, pinWin);
export const takeFromWall = formAction(unpinInput, takeDown);
