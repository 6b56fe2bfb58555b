import { answerWithFile, listFiles } from './_downloads.ts';

export const getStaticPaths = () => listFiles('.rdf');
export const GET = answerWithFile;
