// How the components of the view reach what is being added.
import { useStore } from 'zustand';
import { ADD, type AddWords } from '../../i18n/add.ts';
import { useLanguage } from '../context.tsx';
import { type Session, session } from './session.ts';

export const useSession = <T>(pick: (state: Session) => T): T => useStore(session, pick);
export const useAddWords = (): AddWords => ADD[useLanguage()];
