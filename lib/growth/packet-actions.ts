'use server';

import { formAction } from '@/lib/form-action';
import { askPacketInput, freezeInput, packetInput, quoteInput } from './packet-input';
import { askForPacket, endPacket, freezePacket, leaveOut, quote } from './packets-mutations';

export const askPacket = formAction(askPacketInput, askForPacket);
export const quoteWords = formAction(quoteInput, quote);
export const leaveWordsOut = formAction(quoteInput, leaveOut);
export const freeze = formAction(freezeInput, freezePacket);
export const callOffPacket = formAction(packetInput, endPacket);
