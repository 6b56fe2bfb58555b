import { answerWithFile, listFiles } from './_downloads.ts';

export const getStaticPaths = () => listFiles('.json');
export const GET = answerWithFile;
