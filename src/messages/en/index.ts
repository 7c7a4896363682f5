import { common } from './common.ts';
import { refusal } from './refusals.ts';

export const en = { common, refusal };
