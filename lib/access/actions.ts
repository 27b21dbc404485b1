'use server';

import { formAction } from '@/lib/form-action';
import { openAction } from '@/lib/open-action';
import {
  demoSignInInput,
  endSignInInput,
  nothingInput,
  passwordInput,
  profileInput,
  signInInput,
} from './input';
import { changePassword, editProfile, endEverySignIn, endSignIn } from './mutations';
import { enterAsDemoPerson, enterWithPassword } from './sign-in';

export const signInWithPassword = openAction(signInInput, enterWithPassword, ['password']);
export const signInAsDemoPerson = openAction(demoSignInInput, enterAsDemoPerson);
export const changeMyPassword = formAction(passwordInput, changePassword);
export const endMySignIn = formAction(endSignInInput, endSignIn);
export const signOutEverywhere = formAction(nothingInput, endEverySignIn);
export const editMyProfile = formAction(profileInput, editProfile);
