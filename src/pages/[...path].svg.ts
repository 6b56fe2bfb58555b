import { answerWithFile, listFiles } from './_downloads.ts';

export const getStaticPaths = () => listFiles('.svg');
export const GET = answerWithFile;
