import { answerWithFile, listFiles } from './_downloads.ts';

export const getStaticPaths = () => listFiles('.xlsx');
export const GET = answerWithFile;
