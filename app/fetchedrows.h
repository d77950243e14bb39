#pragma once

#include "models/domain/sheet.h"

#include <functional>

/// Hands out the rows of a list as cells, fetching the next page when one is used up, so that memory stays flat.
/// `L` as for ListSource.
template <typename L>
class FetchedRows
{
public:
    using Row = typename L::Row;
    using Page = typename L::Page;
    using Fetch = std::function<Result<Page>(const typename L::Cursor &after, int limit)>;

    FetchedRows(Fetch fetch, std::function<SheetRow(const Row &)> cells) : m_fetch(std::move(fetch)), m_cells(std::move(cells)) {}

    Result<std::optional<SheetRow>> next()
    {
        while (m_used == m_page.rows.size()) {
            if (m_started && m_page.last)
                return std::optional<SheetRow>();
            auto page = m_fetch(m_page.next, pageSize);
            if (!page)
                return page.error();
            m_page = page.take();
            m_started = true;
            m_used = 0;
        }
        return std::optional(m_cells(m_page.rows.at(m_used++)));
    }

private:
    static constexpr int pageSize = 1000;

    Fetch m_fetch;
    std::function<SheetRow(const Row &)> m_cells;
    Page m_page;
    qsizetype m_used = 0;
    bool m_started = false;
};
