import { answerWithFile, listFiles } from './_downloads.ts';

export const getStaticPaths = () => listFiles('.zip');
export const GET = answerWithFile;
