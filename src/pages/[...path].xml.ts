import { answerWithFile, listFiles } from './_downloads.ts';

export const getStaticPaths = () => listFiles('.xml');
export const GET = answerWithFile;
