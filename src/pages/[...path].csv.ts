import { answerWithFile, listFiles } from './_downloads.ts';

export const getStaticPaths = () => listFiles('.csv');
export const GET = answerWithFile;
