#pragma once

class AccountsCard;
class DeskWindow;

/// The card of users, handed what it works with; null where there are none, or none that this user changes.
AccountsCard *makeAccountsCard(DeskWindow &desk);
