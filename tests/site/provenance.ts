import { type ChildNode, type Document, Element, Text } from 'domhandler';
import { parseDocument } from 'htmlparser2';
