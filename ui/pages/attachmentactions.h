#pragma once

#include "ui/pages/postingwork.h"

class Page;
class PostingDetail;

/// Lets the detail of a posting look for the files of its record, and save them.
void connectAttachments(const PostingWork &work, PostingDetail &detail, Page &page);
