import { gql } from '@apollo/client';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { answeringClient } from '../testing/answering-client.js';
import { answerFromPage, pageAnswers, pageAnswersId } from './page-answers.js';
