import { answerWithFile, listFiles } from './_downloads.ts';

export const getStaticPaths = () => listFiles('.txt');
export const GET = answerWithFile;
